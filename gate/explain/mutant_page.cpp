#include "gate/explain/items.hpp"
#include "gate/explain/page.hpp"
#include "gate/explain/relations.hpp"

#include <fmt/format.h>

namespace asa::explain {

Json mutant_page(const Mutant& mutant, const Proofs* proofs) {
  Json page = page_head(&mutant, mutant.fault, "properties/mutants/README.md");
  page["about"] = subject_of(mutant);
  page["try"] = fmt::format("licgate check --system {}", mutant.name);
  page["breaks"] = Json::array({item(entry(mutant.breaks))});
  page["code"] = slices_json(source_of(mutant));
  page["properties"] = with_proof(judges_of(mutant), proofs);
  return page;
}

}  // namespace asa::explain
