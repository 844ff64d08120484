package org.conewise.check.fan;

import java.util.BitSet;

/**
 * What step 7 finds, as numbers of cells.
 *
 * @param wrong the cells that count as errors
 * @param tied the cells on the whole of which several answers win
 */
record Judgement(BitSet wrong, BitSet tied) {}
