#include "gate/commands/program.hpp"

int main(int argc, char** argv) { return asa::licgate(argc, argv); }
