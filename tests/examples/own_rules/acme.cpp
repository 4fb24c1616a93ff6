#include "acme.hpp"

int main(int argc, char** argv) { return asa::gate<acme::Acme>(argc, argv); }
