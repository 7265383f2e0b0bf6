import { WIFI, WIFI_SCREEN } from "../../text/addresses.ts";
import { Qr } from "../../ui/qr.tsx";
import { useWifi, wifiText } from "../../ui/wifi.ts";

/** The Wi-Fi that the host typed in this browser, where the console wants it to be seen. */
export function WifiPlate({ code }: { readonly code: string }) {
  const wifi = useWifi();
  if (wifi === null || wifi.screen !== code) return null;
  const { name, password } = wifi;
  return (
    <section class="wifi-plate" aria-label={WIFI.title}>
      <Qr text={wifiText(wifi)} label={WIFI.qr(name)} />
      <div>
        <p>
          {WIFI_SCREEN.title} <strong translate={false}>{name}</strong>
        </p>
        {password !== "" && (
          <p>
            {WIFI_SCREEN.password}
            <strong class="wifi-plate-password" translate={false}>
              {password}
            </strong>
          </p>
        )}
      </div>
    </section>
  );
}
