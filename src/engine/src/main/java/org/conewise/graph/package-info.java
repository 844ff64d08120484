/**
 * How cells, regions and pieces lie beside each other. Cells that share a facet are neighbours;
 * cells with one activation pattern form an activation region; connected cells with the same logit
 * differences form a linear piece. The graph library stays inside this package. Sizes and errors
 * are not known here.
 */
package org.conewise.graph;
