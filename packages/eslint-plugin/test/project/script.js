// Stands for the sources of the tests, which the parser puts in its place.
