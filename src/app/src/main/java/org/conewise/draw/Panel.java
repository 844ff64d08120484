package org.conewise.draw;

import java.util.function.Consumer;

/**
 * A part of a picture, with the origin in its middle.
 *
 * @param title what it shows, in one phrase
 * @param drawing draws it
 */
record Panel(String title, double width, double height, Consumer<Canvas> drawing) {}
