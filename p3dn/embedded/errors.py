"""What goes wrong with an engine, told to the operator."""

from django.core.exceptions import ImproperlyConfigured


class EngineError(ImproperlyConfigured):
    """An embedded engine cannot run; the message says why and what to do."""
