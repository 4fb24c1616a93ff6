#include "gate/commands.hpp"

int main(int argc, char** argv) { return asa::licgate(argc, argv); }
