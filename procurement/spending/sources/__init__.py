"""Pages about where spending is known from: files, their rows, doubts to settle, purchases known twice."""
