// The chambers of an arrangement of hyperplanes with the Parma Polyhedra Library: from the whole
// space on, every closed polyhedron is split by one hyperplane after the other.
// Usage: ppl FILE SECONDS. Prints the chambers and the median time of a repetition.
#include "peer.h"

#include <ppl.hh>

namespace ppl = Parma_Polyhedra_Library;

namespace {

ppl::Linear_Expression form(const std::vector<long>& coefficients) {
  ppl::Linear_Expression sum;
  for (std::size_t i = 0; i < coefficients.size(); ++i) {
    sum += coefficients[i] * ppl::Variable(i);
  }
  return sum;
}

// The generators are asked for last, so that every chamber is known by its rays, as ours are.
//
// A chamber is cut if it lies on neither side of the wall. Asking whether it strictly intersects the
// wall itself would be no use: every chamber is a cone, and meets the wall at least in the origin.
std::size_t split(const peer::Planes& planes) {
  const auto within = ppl::Poly_Con_Relation::is_included();
  std::vector<ppl::C_Polyhedron> chambers{ppl::C_Polyhedron(planes.at(0).size())};
  for (const auto& plane : planes) {
    const ppl::Linear_Expression value = form(plane);
    const ppl::Constraint above(value >= 0);
    const ppl::Constraint below(value <= 0);
    std::vector<ppl::C_Polyhedron> finer;
    finer.reserve(2 * chambers.size());
    for (auto& chamber : chambers) {
      if (!chamber.relation_with(above).implies(within) &&
          !chamber.relation_with(below).implies(within)) {
        finer.push_back(chamber);
        finer.back().add_constraint(above);
        chamber.add_constraint(below);
      }
      finer.push_back(std::move(chamber));
    }
    chambers = std::move(finer);
  }
  for (const auto& chamber : chambers) {
    chamber.minimized_generators();
  }
  return chambers.size();
}

}  // namespace

int main(int argc, char** argv) { return peer::run(argc, argv, split); }
