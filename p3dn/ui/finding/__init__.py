"""Search over everything: `asked` (what was typed), `rows` (rows that have it), `registry` (who finds what)."""
