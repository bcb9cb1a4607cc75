"""What stands in a template itself and needs no looking up."""

from django.template.base import FilterExpression, Variable


def constant_of(said: FilterExpression | None) -> str | None:
    """The text written between quotes, None where a page decides what it is."""
    if said is None or said.filters:
        return None
    text = said.var.literal if isinstance(said.var, Variable) else said.var
    return text if isinstance(text, str) else None
