package org.conewise.check;

/** What the answer of a network is compared with. */
public sealed interface Wanted permits Task, Reference {}
