"""The search of products: from what was typed to the cards of a page and the numbers beside its filters.

Read in this order: `readings` (ways to understand the words; `spelling`, `numbers`), `found` (which
products, in what order, as far as a page needs them), `facets` with `ranges` and `volumes` (what
each says of every filter), `counting` (numbers beside them), `levels` (the way down the KBKI),
`cards` (what a list says of a product), and `product_filter`, which puts them together for a page.
"""
