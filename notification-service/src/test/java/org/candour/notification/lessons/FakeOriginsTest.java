package org.candour.notification.lessons;

class FakeOriginsTest extends OriginsContract {

    @Override
    protected Origins origins() {
        return new FakeOrigins();
    }
}
