#pragma once

#include "gate/explain/declarations.hpp"
#include "gate/explain/slices.hpp"
#include "gate/explain/sources.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// How slices are cut from the headers.
namespace asa::explain {

using Declarations = std::vector<Declaration>;
using Headers = std::vector<const SourceFile*>;

bool in_folder(const SourceFile& file, std::string_view folder);
/// The headers that hold rules: the model, but for the registers of clauses and the scopes.
bool holds_rules(const SourceFile& file);
/// The headers that hold properties, or what they share.
bool holds_properties(const SourceFile& file);
/// The headers of rules that name one of two words.
Headers headers_naming(std::string_view one, std::string_view other);

/// The declarations of a header, those within namespaces too.
Declarations opened(std::string_view text);

/// What a comment says, in one line.
std::string said(std::string_view comment);

bool is_struct(const Declaration& d);
/// Whether it is the text of a clause.
bool is_clause_text(const Declaration& d);

/// A part of a header without its indentation.
Slice slice(const SourceFile& file, std::string_view part);

/// The clauses that some of the headers name, and whose source is as wanted.
std::vector<const ClauseEntry*> clauses_in(const Headers& headers,
                                           const std::function<bool(const ClauseSource&)>& wanted);

}  // namespace asa::explain
