"""Numbers of certificates, however people punctuate them."""

import re

from django.db.models import CharField, Func, Value
from django.db.models.functions import Upper


def number_key(number: str) -> str:
    """A certificate number as it is compared: capitals, without spaces and dashes of any kind."""
    return re.sub(r"[\s\-\u2010-\u2015\u2212_]+", "", number.upper())


def plain_key(number: str) -> str:
    """A number without anything but its letters and digits."""
    return re.sub(r"[^A-Z0-9]+", "", number.upper())


def plain_number() -> Func:
    """The same of a certificate's number, for a query."""
    digits = (Upper("number"), Value("[^A-Z0-9]+"), Value(""), Value("g"))
    return Func(*digits, function="regexp_replace", output_field=CharField())
