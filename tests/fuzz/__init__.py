"""Every page, every parameter and every field of a form, given what nobody should type."""
