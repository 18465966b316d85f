// The memory of one instance of stet.wasm: what the core takes by `new`, and what engine.js writes
// requests to. Null where there is not enough.
#pragma once

#include <cstddef>

[[nodiscard]] void* allocate(std::size_t size);
[[nodiscard]] void* reallocate(void* memory, std::size_t size);
void release(void* memory);
