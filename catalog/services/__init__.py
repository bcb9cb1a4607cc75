"""Writes of the catalogue: registration, verification by a second person, standing, evidence.

Every function is keyword-only, runs in one transaction, and raises

- `PermissionDenied` when the person holds no fitting role in the record's region,
- `ValidationError` (messages in Indonesian, by field where one is to blame) when a rule refuses.
"""
