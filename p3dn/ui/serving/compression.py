"""Text is sent compressed; pictures, documents and pages with codes are not."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

TEXT = ("text/", "application/json", "application/manifest+json", "image/svg+xml")


class CompressText(GZipMiddleware):
    """Stands right behind WhiteNoise, which sends our own files as they were compressed before.

    Who can read the length of an answer could guess a secret in it that stands beside words of his
    own (BREACH). The CSRF token is masked anew in every answer, Django adds up to 100 random bytes
    (`max_random_bytes`), and the pages that show codes of the second step are not compressed.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """The answer, compressed if it is text; what is streamed stays streamed."""
        match = request.resolver_match
        shows_codes = match is not None and (match.url_name or "").startswith("mfa_")
        if shows_codes or not response.get("Content-Type", "").startswith(TEXT):
            return response
        compressed: HttpResponseBase = super().process_response(request, response)
        return compressed
