"""Small markup written in Python: what stands on a page fifty times costs too much as a template."""
