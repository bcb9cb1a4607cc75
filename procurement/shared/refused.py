"""What a service refuses, said beside the field it is about."""

from django import forms
from django.core.exceptions import ValidationError


def refused(form: forms.Form, error: ValidationError) -> None:
    """Add each problem to its field, or to the whole form where it has no such field."""
    known = error.message_dict if hasattr(error, "error_dict") else {None: error.messages}
    for name, problems in known.items():
        form.add_error(name if name in form.fields else None, problems)
