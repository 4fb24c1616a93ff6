#include "tests/gate/program.hpp"

#include <sys/wait.h>

#include <cstdlib>

namespace asa::test {

Outcome licgate(const std::string& arguments, const std::string& input) {
  const std::string in = scratch("in"), out = scratch("out"), err = scratch("err");
  write(in, input);
  const std::string command = std::string("'") + LICGATE_PROGRAM + "' " + arguments + " <'" + in +
                              "' >'" + out + "' 2>'" + err + "'";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(out), contents(err)};
}

}  // namespace asa::test
