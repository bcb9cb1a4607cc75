"""Every rule by its number: what it says, in which article, of which day, and who decides it.

`registry.RULES` holds them all; docs/law.md and the page of rules are made from it.
"""
