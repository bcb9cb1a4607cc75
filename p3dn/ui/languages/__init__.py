"""English beside Indonesian: which sentences there are, how they are said, and who reads which.

The sources are Indonesian. `sources.py` finds their sentences, `books.py` keeps what they are in
English, and `python -m p3dn.ui.languages` tells what is missing; none of them needs gettext's tools,
nor Django's settings.
"""
