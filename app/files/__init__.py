"""Files that stand in a request, as a model that reads text is given them; pure, and for both APIs."""
