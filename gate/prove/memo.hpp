#pragma once

#include <unordered_map>

namespace asa::prove {

/// A cache of values by key, for its thread while it lives. The innermost one is used; without one,
/// values are made again. It must not outlive what its keys and values refer to.
template <class Key, class Value, class Hash>
class Memo {
 public:
  Memo() : outer_(innermost_) { innermost_ = this; }
  ~Memo() { innermost_ = outer_; }
  Memo(const Memo&) = delete;
  Memo& operator=(const Memo&) = delete;

  static Value of(const Key& key, const auto& make) {
    if (innermost_ == nullptr) return make();
    auto& known = innermost_->known_;
    const auto found = known.find(key);
    return found != known.end() ? found->second : known.emplace(key, make()).first->second;
  }

 private:
  std::unordered_map<Key, Value, Hash> known_{};
  Memo* outer_;
  inline static thread_local Memo* innermost_ = nullptr;
};

}  // namespace asa::prove
