"""The list of requirements that left no domestic product, with the reasons given for them."""
