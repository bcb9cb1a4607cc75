"""The figures of official reports, from the cells, the purchases and the plan."""
