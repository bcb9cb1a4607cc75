"""Dashboards of a region and an agency: their year, or any span of days and any choice of purchases."""
