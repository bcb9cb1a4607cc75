"""Pages of the catalogue: fetch through `visible_to`, form, service, answer."""
