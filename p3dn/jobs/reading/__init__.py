"""From an uploaded file to rows whose every column is read as meant, or asked about.

Reading order: `columns` (what a column means and how a file's column is read), `headings` (which
heading is which column, in which unit), `layout` (sheet, heading row, rows), `survey` (what the
columns hold), `questions` (what has to be asked), `plan` (all of it for one job), `summary` (what
the page shows).
"""
