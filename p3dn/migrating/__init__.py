"""What migrations are written with: columns, and steps beyond those of Django.

Frozen like the migrations that use it: something new is added, nothing of it changed.
"""
