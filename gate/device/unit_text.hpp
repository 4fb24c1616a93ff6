#pragma once

#include "model/activation_key.hpp"
#include "model/catalogue.hpp"
#include "model/version.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace asa::device {

/// The most findings of one kind listed for a file; any more are only counted.
inline constexpr std::size_t max_findings = 100;

/// A line that needs a human's eye, and why.
struct Finding {
  std::string file;
  std::size_t line;
  std::string text;
  std::string why;
};

/// One feature as a section states it.
struct Statement {
  Feature feature;
  std::int32_t value;
  std::string printed;
  std::string term;  ///< "perpetual", "62 days", or empty if nothing is printed
  std::size_t line;
};

/// "VLANs : 100"
std::string line_of(const Statement& s);
/// "VLANs : 100 perpetual"
std::string line_with_term(const Statement& s);

/// A feature that devices print but the model leaves out.
struct OutsideFeature {
  std::string name;
  std::string printed;
  std::size_t line;
};

struct Section {
  std::size_t header = 0;  ///< its line; 0 if there is none
  bool ended = false;      ///< whether a line that follows such sections was seen
  std::vector<Statement> stated;

  const Statement* find(Feature f) const {
    const auto at = std::ranges::find(stated, f, &Statement::feature);
    return at == stated.end() ? nullptr : &*at;
  }
  bool present() const { return header != 0 || !stated.empty(); }
};

/// A time-based key with the features that are printed below it.
struct KeyBlock {
  bool active;
  bool zeros;
  Section features;
  bool others = false;  ///< it also has features that the model does not know
};

/// A key that is printed in full.
struct PrintedKey {
  std::size_t line;
  ActivationKey key;
};

/// A serial number other than the file's first.
struct OtherSerial {
  std::size_t line;
  std::string serial;
};

/// "Mate's license (X) is not compatible with my license (Y)".
struct MateMessage {
  std::size_t line;
  std::string mates;
  std::string mine;
};

enum class Key { not_stated, valid, zeros };
enum class Edition { not_stated, base, plus, other };

/// What one file says, before anything is concluded from it.
struct UnitText {
  std::string file;
  std::string sha256;  ///< of the file
  std::optional<Version> version;
  std::string version_text;
  std::string hardware;                     ///< the model as printed
  const PlatformEntry* platform = nullptr;  ///< by the hardware line
  Edition edition = Edition::not_stated;
  std::string edition_text;
  std::string serial;
  std::optional<OtherSerial> other_serial;  ///< if any: the file is from two units
  std::string part;                         ///< the part number of the unit, as printed or given
  std::size_t part_line = 0;
  bool chassis = false;  ///< the next PID line is that of the chassis
  bool module = false;   ///< the next PID line is that of something else
  Key key = Key::not_stated;
  bool zero_time_based_slot = false;
  bool old_key_line = false;  ///< "Running Activation Key:", as before 8.3
  bool old_names = false;     ///< "SSL VPN Peers" and the like
  bool image_stated = false;  ///< a system image file is named
  bool no_payload_encryption = false;
  bool smart = false;  ///< Smart Licensing: no activation keys, outside the rules
  Section local;
  Section combined;
  std::vector<KeyBlock> time_based;
  std::vector<PrintedKey> keys;  ///< permanent and time-based ones
  std::vector<MateMessage> mate_messages;
  std::vector<OutsideFeature> outside;
  std::vector<Finding> unknown;
  std::vector<Finding> notes;
  std::size_t more_unknown = 0;  ///< beyond those listed
  std::size_t more_notes = 0;    ///< beyond those listed

  void report(std::size_t line, std::string_view text, std::string why) {
    add(unknown, more_unknown, line, text, std::move(why));
  }
  void note(std::size_t line, std::string_view text, std::string why) {
    add(notes, more_notes, line, text, std::move(why));
  }

 private:
  void add(std::vector<Finding>& findings, std::size_t& more, std::size_t line,
           std::string_view text, std::string why);
};

/// Whether the unit is under the identical-license rule (FO-02), by its version or, if that is not
/// stated, by a layout that only those versions print.
bool before_8_3(const UnitText& t);

}  // namespace asa::device
