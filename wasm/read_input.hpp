// A text of a request: its words, and what is known of its blocks.
#pragma once

#include "boundary/pair.hpp"
#include "request.hpp"

/// Reads the next text of a request into `input`, which is empty. O(text).
void readInput(RequestReader& request, stet::Input& input);
