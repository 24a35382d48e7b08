package org.candour.wrong.other;

/** Prints. */
class Prints {

    void print() {
        System.out.println("wrong");
    }
}
