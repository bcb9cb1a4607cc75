"""Words of the worksheet of evaluated prices: `{% load evaluation %}`."""

from django import template

from procurement.evaluation.printing import coverage_said, place_said, rules_said

register = template.Library()
register.filter("place", place_said)
register.filter("coverage", coverage_said)
register.filter("rules", rules_said)
