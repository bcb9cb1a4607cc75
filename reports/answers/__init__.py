"""Lists of what buyers answered and required, with the reasons, and how often each agency did."""
