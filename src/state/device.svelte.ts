import { startDevice, type Device, type DeviceReport } from '../device.ts';

const started: Device = startDevice();
let report = $state.raw<DeviceReport>(started.report());
started.listen((now) => (report = now));

/** The browser that the app runs in, followed live. */
export const device = {
  get report(): DeviceReport {
    return report;
  },
  install: () => started.install(),
};
