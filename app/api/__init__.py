"""HTTP only: parse a request, call one service method, render the answer."""
