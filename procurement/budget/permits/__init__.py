"""Permits to pass a ceiling: asked for, decided on the figures shown, listed with what they let pass."""
