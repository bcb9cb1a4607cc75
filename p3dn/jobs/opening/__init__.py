"""Opens uploaded files in a process of its own: cells with their kind, sheets, what is hidden.

Only `unpack.py` runs as a program; nothing here knows Django, the database or any secret, and
nothing of the application may import it but for the path of that program.
"""
