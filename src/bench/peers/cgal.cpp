// The arrangement of great circles on the sphere with CGAL: one full circle per plane, inserted
// together. Usage: cgal FILE SECONDS. Prints the faces and the median time of a repetition.
#include "peer.h"

#include <CGAL/Arr_geodesic_arc_on_sphere_traits_2.h>
#include <CGAL/Arr_spherical_topology_traits_2.h>
#include <CGAL/Arrangement_on_surface_2.h>
#include <CGAL/Exact_predicates_exact_constructions_kernel.h>

using Kernel = CGAL::Exact_predicates_exact_constructions_kernel;
using Geometry = CGAL::Arr_geodesic_arc_on_sphere_traits_2<Kernel>;
using Topology = CGAL::Arr_spherical_topology_traits_2<Geometry>;
using Arrangement = CGAL::Arrangement_on_surface_2<Geometry, Topology>;

int main(int argc, char** argv) {
  return peer::run(argc, argv, [](const peer::Planes& planes) {
    Geometry geometry;
    auto circle = geometry.construct_curve_2_object();
    std::vector<Geometry::Curve_2> circles;
    for (const auto& p : planes) {
      circles.push_back(circle(Kernel::Direction_3(p.at(0), p.at(1), p.at(2))));
    }
    Arrangement arrangement(&geometry);
    CGAL::insert(arrangement, circles.begin(), circles.end());
    return static_cast<std::size_t>(arrangement.number_of_faces());
  });
}
