"""The import engine: what each row of a file would do to the register, and doing it."""
