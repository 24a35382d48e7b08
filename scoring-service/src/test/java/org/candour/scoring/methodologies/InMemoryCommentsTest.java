package org.candour.scoring.methodologies;

class InMemoryCommentsTest extends CommentsContract {

    private final Comments comments = new InMemoryComments();

    @Override
    protected Comments comments() {
        return comments;
    }

}
