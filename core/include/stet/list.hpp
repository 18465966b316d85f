// A std::vector of elements that can be copied as bytes, in less code: the page has to load the
// engine, and a vector brings its growth along for each type it holds. A list is a contiguous
// range, so it converts to std::span and works with the algorithms of the standard library.
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>

namespace stet {

/// \cond
/// What lists of all types share.
class ListMemory {
 protected:
  /// Makes room for `least` elements, or twice what there was if that is more.
  void grow(std::size_t least, std::size_t elementSize);

  /// The first time for sixteen: few lists stay shorter, and each step on the way would be an
  /// allocation.
  void growByOne(std::size_t elementSize);

  void* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};
/// \endcond

/// As std::vector unless stated otherwise; indices are asserted, and a list that was moved from is
/// empty.
template <class T>
class List : ListMemory {
 public:
  /// As that of std::vector.
  /// @{
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;

  List() noexcept = default;
  explicit List(std::size_t size) { resize(size); }
  List(std::size_t size, const T& value) { resize(size, value); }
  List(std::initializer_list<T> values) { append(values); }
  explicit List(std::span<const T> values) { append(values); }
  List(const List& other) : ListMemory() { append(other); }
  List(List&& other) noexcept { swap(other); }
  List& operator=(List other) noexcept {
    swap(other);
    return *this;
  }
  ~List() {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= alignof(std::max_align_t));
    std::free(data_);
  }

  [[nodiscard]] T* data() noexcept { return static_cast<T*>(data_); }
  [[nodiscard]] const T* data() const noexcept { return static_cast<const T*>(data_); }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] T* begin() noexcept { return data(); }
  [[nodiscard]] const T* begin() const noexcept { return data(); }
  [[nodiscard]] T* end() noexcept { return data() + size_; }
  [[nodiscard]] const T* end() const noexcept { return data() + size_; }
  [[nodiscard]] T& operator[](std::size_t at) noexcept {
    assert(at < size_);
    return data()[at];
  }
  [[nodiscard]] const T& operator[](std::size_t at) const noexcept {
    assert(at < size_);
    return data()[at];
  }
  [[nodiscard]] T& front() noexcept { return (*this)[0]; }
  [[nodiscard]] const T& front() const noexcept { return (*this)[0]; }
  [[nodiscard]] T& back() noexcept { return (*this)[size_ - 1]; }
  [[nodiscard]] const T& back() const noexcept { return (*this)[size_ - 1]; }

  void reserve(std::size_t capacity) {
    if (capacity > capacity_) grow(capacity, sizeof(T));
  }
  void resize(std::size_t size, T value = T()) {
    reserve(size);
    if (size > size_) std::uninitialized_fill(end(), data() + size, value);
    size_ = size;
  }
  void assign(std::size_t size, T value) {
    clear();
    resize(size, value);
  }
  void clear() noexcept { size_ = 0; }
  /// @}

  /// By value, since it may stand in what growth gives back.
  void push_back(T value) {
    if (size_ == capacity_) growByOne(sizeof(T));
    std::construct_at(end(), value);
    ++size_;
  }
  /// As that of std::vector.
  template <class... Args>
  T& emplace_back(Args&&... args) {
    push_back(T(std::forward<Args>(args)...));
    return back();
  }
  /// None of `values` may be its own, unless there is room for them already.
  void append(std::span<const T> values) {
    reserve(size_ + values.size());
    std::uninitialized_copy(values.begin(), values.end(), end());
    size_ += values.size();
  }
  /// As that of std::vector.
  /// @{
  void pop_back() noexcept {
    assert(!empty());
    --size_;
  }

  void swap(List& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }
  friend bool operator==(const List& one, const List& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
  }
  /// @}
};

}  // namespace stet
