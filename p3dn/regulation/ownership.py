"""Whose firm it is: asked where the law makes a service domestic by its owners."""

from .facts import Subject


def owners_asked(subject: Subject) -> bool:
    """True for services, which are domestic when nationals hold more than half of the firm's capital.

    PP 29/2018 Pasal 63: domestic service firms are to be included.
    """
    return subject is Subject.SERVICE
