// What the peers share: reading the planes, and timing as the Java benchmarks do, that is warm and
// without start-up.
#ifndef CONEWISE_BENCH_PEER_H
#define CONEWISE_BENCH_PEER_H

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace peer {

using Planes = std::vector<std::vector<long>>;

// One normal a line, its coordinates separated by spaces.
inline Planes read(const char* file) {
  std::ifstream in(file);
  Planes planes;
  for (std::string line; std::getline(in, line);) {
    std::istringstream fields(line);
    planes.emplace_back();
    for (long coordinate; fields >> coordinate;) planes.back().push_back(coordinate);
  }
  if (planes.empty()) throw std::runtime_error(std::string("no planes in ") + file);
  return planes;
}

template <typename Count>
double seconds(const Count& count, const Planes& planes, std::size_t& chambers) {
  const auto start = std::chrono::steady_clock::now();
  chambers = count(planes);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Counts once to warm up, then for the given seconds, three times at least.
// Prints "CHAMBERS MEDIAN_SECONDS REPETITIONS".
template <typename Count>
int run(int argc, char** argv, const Count& count) {
  if (argc != 3) {
    std::cerr << "usage: " << argv[0] << " FILE SECONDS\n";
    return 2;
  }
  const Planes planes = read(argv[1]);
  const double budget = std::atof(argv[2]);
  std::size_t chambers = 0;
  std::vector<double> times;
  seconds(count, planes, chambers);
  for (double spent = 0; spent < budget || times.size() < 3; spent += times.back()) {
    times.push_back(seconds(count, planes, chambers));
  }
  std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
  std::cout << chambers << ' ' << times[times.size() / 2] << ' ' << times.size() << '\n';
  return 0;
}

}  // namespace peer

#endif
