"""What a service refuses, said beside the field it is about."""

from django import forms
from django.core.exceptions import ValidationError


def refused(form: forms.BaseForm, error: ValidationError) -> None:
    """Put a service's refusals beside their fields; what fits none goes on top."""
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, errors in error.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)
