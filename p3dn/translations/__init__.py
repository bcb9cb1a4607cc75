"""English beside Indonesian: which sentences there are, and what they are in English.

The sources are Indonesian. `sources.py` finds their sentences, `law.py` those the law puts together
itself, `books.py` keeps what they are in English, and `python -m p3dn.translations` tells what is
missing; none of them needs gettext's tools, nor Django's settings.
"""
