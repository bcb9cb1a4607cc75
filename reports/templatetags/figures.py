"""How templates of reports write shares and differences: `{% load figures %}`."""

from django import template

from reports.figures.figure import in_column
from reports.figures.words import difference

register = template.Library()

register.filter("in_column", in_column)
register.filter("difference", difference)
