"""Long work: imports from the upload to taking them back, in rooms by job.

`opening` takes a file apart in a process of its own, `tables` is what comes back, `reading` finds
out what its columns mean, `importing` is the engine, `life` whose a job is and how far it is,
`mending` puts a file right on the screen, `taking_back` undoes a load, `pages` are the pages.
`services` go through the steps.
"""
